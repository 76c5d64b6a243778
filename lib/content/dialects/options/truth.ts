const TRUTH = /^[\s[\]xX✓✔×✗*_(（A-B.、)）]*(?:true|false|yes|no|对|错|正确|错误|是|否|√|×|t|f)[\s.。✅✔☑)）*_]*$/iu;

/** Whether an option only says that a statement holds, or that it does not. */
export const isTruth = (text: string): boolean => TRUTH.test(text);

/** Whether such an option says that it holds. */
export const isTrue = (text: string): boolean => /true|yes|^[^a-z]*t[^a-z]*$|[对是√]|正确/iu.test(text);
