/**
 * Jest's Node environment, whose global object is a plain one. Its own is a proxy behind an interceptor, which every
 * mention of `Promise` or `Date` goes through: plain JavaScript took up to twice as long in it.
 */
const { createRequire } = require('node:module');
const vm = require('node:vm');

const { TestEnvironment } = createRequire(require.resolve('jest'))('jest-environment-node');

module.exports = class PlainEnvironment extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants?.DONT_CONTEXTIFY); // before Node 20.18 there is none, and all is as it was
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
};
