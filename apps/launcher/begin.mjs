/**
 * The first lines of every command. Written in old JavaScript, and loading the rest only afterwards, so that an old Node
 * answers with words and not with a syntax error.
 */
export function begin(load) {
  var version = process.versions.node.split('.').map(Number);
  if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
    console.error('Peerhouse needs Node 20.19 or later; this is Node ' + process.versions.node + '.');
    console.error('Install a current Node from https://nodejs.org (or with nvm: nvm install 22), then start again.');
    process.exit(1);
  }
  Promise.all([import('./say.mjs'), load()]).then(function (modules) {
    return modules[0].main(modules[1].default);
  });
}
