export { Facts, type Fact } from './facts.js';
export { Houses, type House } from './houses.js';
export { Organisations } from './organisations.js';
export { ServicesModule } from './services.module.js';
