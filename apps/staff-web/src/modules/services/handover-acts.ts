/** What is read again after anything happened in the handover. */
export const afterHandover = ['Handover', 'Now'];
