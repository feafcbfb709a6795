export { PlansJobs } from './plans.jobs.js';
