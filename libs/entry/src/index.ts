export type { Enquiry, EnquiryPerson, Voice } from './enquiry.entity.js';
