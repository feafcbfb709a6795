/** Rules of our own for oxlint: what this house has decided and no ready-made rule knows. */

/**
 * SQL is written out and gets its values as parameters; a value glued into the text is an injection waiting for its day.
 * Pieces of SQL kept in a constant of the file (a list of columns) may be put in, and names through escapeIdentifier().
 */
const noGluedSql = {
  create(context) {
    const constants = new Set();
    const isFixed = (part) => isEscaped(part) || (part.type === 'Identifier' && constants.has(part.name));
    return {
      Program: (node) => constantsOf(node.body).forEach((name) => constants.add(name)),
      CallExpression(node) {
        const called = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
        if (called !== 'query' || !node.arguments.length) return;
        const text = node.arguments[0];
        const glued = text.type === 'TemplateLiteral' ? text.expressions.filter((part) => !isFixed(part)) : text.type === 'BinaryExpression' ? [text] : [];
        for (const part of glued) context.report({ node: part, message: 'SQL with a value glued in. Pass it as a parameter ($1), or a name through escapeIdentifier().' });
      },
    };
  },
};

/** Names of a file's top-level constants and imports. */
function constantsOf(body) {
  return body.map((statement) => statement.declaration ?? statement).flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
    return statement.type === 'VariableDeclaration' && statement.kind === 'const' ? statement.declarations.map(({ id }) => id.name).filter(Boolean) : [];
  });
}

const isEscaped = (part) => part.type === 'CallExpression' && /^escape(Identifier|Literal)$/.test(part.callee.property?.name ?? part.callee.name ?? '');

/** The time is passed in (Clock, ctx.now), so that a replayed year and a test on a fixed date see their own. */
const timeIsPassedIn = {
  create(context) {
    const say = (node) => context.report({ node, message: 'The time is passed in: use the injected Clock or ctx.now.' });
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) say(node);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'MemberExpression' && callee.object.name === 'Date' && callee.property.name === 'now') say(node);
      },
    };
  },
};

/** A resolver says who may and hands over; refusals are returned by the service, faults are masked in one place. */
const noTryInResolvers = {
  create(context) {
    return { TryStatement: (node) => context.report({ node, message: 'No try/catch in a resolver: refusals are returned, faults are masked in one place.' }) };
  },
};

/** Another house's rows are written for one act alone: an enquiry that goes on there. It is allowed where that is (.oxlintrc.json). */
const anotherHouseForOneAct = {
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.property?.name === 'inAnotherHouse') context.report({ node, message: 'Nobody reaches into another house, but for an enquiry that goes on there (libs/entry/src/other-house.service.ts).' });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'no-glued-sql': noGluedSql, 'time-is-passed-in': timeIsPassedIn, 'no-try-in-resolvers': noTryInResolvers, 'another-house-for-one-act': anotherHouseForOneAct },
};
