/** What this tool is not, and what it keeps. Statements about ourselves, so they bear no source. */
export const disclaimer = {
  short: '非官方工具。政策以参保地医保、人社部门为准。',
  full: [
    '这不是官方工具，也不代表医院、医保局、人社局或银行。',
    '这里的话帮您问对人、少跑路，不能当报销的凭据。',
    '看病的事听医生的，急诊先救治。',
    '不保存、不上传姓名、身份证号和卡号，也不会要您的密码和验证码。',
  ],
} as const
