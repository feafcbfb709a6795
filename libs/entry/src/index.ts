export { Enquiry, EnquiryPerson, Voice } from './enquiry.entity.js';
