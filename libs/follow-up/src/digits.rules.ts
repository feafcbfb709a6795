/** Arabic and Persian digits as Latin ones: people write numbers as their phone does. */
export const latin = (typed: string): string => typed.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0));
