/** Whether the conversation still goes on: neither agreed nor ended. */
export const isOpen = (enquiry: { state: string }): boolean => enquiry.state !== 'closed' && enquiry.state !== 'agreed';
