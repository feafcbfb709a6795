export { Facts, type Fact } from './facts.js';
export { Houses, type House } from './houses.js';
export { Organisations } from './organisations.js';
export { ServicesModule } from './services.module.js';
export { CharterVersion, Organisation, Service, Space } from './service.entity.js';
export { Shift } from './shift.entity.js';
export { Shifts } from './shifts.service.js';
