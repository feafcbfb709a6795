import type { Catalogue } from './words.js';

// The words of the templates come with the first page of plans, those about a peer with the first page about them.
const files = import.meta.glob<Catalogue>(['./fr/*.json', '!./fr/template.json', '!./fr/matching.json'], { eager: true, import: 'default' });
const words: Catalogue = Object.assign({}, ...Object.values(files));
export default words;
