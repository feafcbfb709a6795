/** A text as it was typed, without the blanks around it and without the one character that no text can hold. */
export const typedText = (typed: string): string => typed.replaceAll('\0', '').trim();
