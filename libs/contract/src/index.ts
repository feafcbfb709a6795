export * from './fetcher.js';
export type { TypedDocument } from './typed-document.js';
