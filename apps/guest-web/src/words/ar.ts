import type { Catalogue } from './words.js';

const files = import.meta.glob<Catalogue>('./ar/*.json', { eager: true, import: 'default' });
const words: Catalogue = Object.assign({}, ...Object.values(files));
export default words;
