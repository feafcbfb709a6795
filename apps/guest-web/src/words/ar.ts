import type { Catalogue } from './words.js';

// The words of the templates come with the first page of plans.
const files = import.meta.glob<Catalogue>(['./ar/*.json', '!./ar/template.json'], { eager: true, import: 'default' });
const words: Catalogue = Object.assign({}, ...Object.values(files));
export default words;
