/** As they count, without spaces between: what people try first. Most common passwords are shorter than we take, and need no list. */
const common = new Set(`1234567890 12345678910 123456789012 0123456789 9876543210 1234554321 1122334455 1111111111 0000000000 qwertyuiop qwerty12345 qwerty123456
 qwertyuiop123 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y asdfghjkl123 zxcvbnm123 password12 password123 password1234 passwordpassword mypassword1 letmeinplease
 iloveyou12 iloveyou123 iloveyou1234 iloveyouforever sunshine12 sunshine123 princess12 princess123 football12 football123 basketball welcome123 welcome1234
 abcdefghij abcdefghijk abcd123456 abc1234567 changeme123 superman123 liverpool1 liverpool123 manchester chocolate1 chocolate123 butterfly1 butterfly123
 motdepasse motdepasse1 azertyuiop azerty12345 jetaime123 doudoudoudou contrasena contrasena1 contrasena123 teamo12345 tequieromucho`.split(/\s+/));

/** Whether everybody would guess it. `normalised`: as the vault counts what is typed. */
export function isCommonPassphrase(normalised: string): boolean {
  const plain = normalised.replace(/ /g, '').normalize('NFD').replace(/\p{M}/gu, '');
  return common.has(plain) || new Set(plain).size <= 2;
}
