export { EntryJobs } from './entry.jobs.js';
export type { Enquiry, EnquiryPerson, Voice } from './enquiry.entity.js';
