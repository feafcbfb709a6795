export { FeedbackJobs } from './feedback.jobs.js';
