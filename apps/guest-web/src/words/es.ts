import type { Catalogue } from './words.js';

// The words of the templates come with the first page of plans, those about a peer with the first page about them.
const files = import.meta.glob<Catalogue>(['./es/*.json', '!./es/template.json', '!./es/matching.json'], { eager: true, import: 'default' });
const words: Catalogue = Object.assign({}, ...Object.values(files));
export default words;
