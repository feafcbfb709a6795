export * from './assert-never.js';
export * from './clock.js';
export * from './house-day.js';
export * from './house-time.js';
export * from './ids.js';
export * from './refusal.js';
export * from './request-context.js';
export * from './typed-name.js';
