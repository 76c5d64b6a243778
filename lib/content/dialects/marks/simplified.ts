/** Characters that the words of this folder are written with, as they were before some were simplified, and as they are since. */
const TRADITIONAL =
  "並亂來個們備優內別刪則匯區參問單嗎嘗壟學實寫專對導屬幾彙後復應換擇擊擴敘數斷於時暫書會査條構標樣機權歡歷決沒測準潤為無爲獻現環畫異眾確碼礎種筆節簡簽細紹組結給統經綜線編練總續習聯聲腳與舉萬薦處號衆裏補裝裡製複見規覺覽觀計記設許註証詞詢試話該詳誌語誤說説誰課談請論講謝證識譯議讀貢資踐較輪輯輸轉迴這運過選邏釋錄錦錯録錶鏈開閱閲關闡陳難頂項順頻題類顯餘驗驟麵麼麽點";
const SIMPLIFIED =
  "并乱来个们备优内别删则汇区参问单吗尝垄学实写专对导属几汇后复应换择击扩叙数断于时暂书会查条构标样机权欢历决没测准润为无为献现环画异众确码础种笔节简签细绍组结给统经综线编练总续习联声脚与举万荐处号众里补装里制复见规觉览观计记设许注证词询试话该详志语误说说谁课谈请论讲谢证识译议读贡资践较轮辑输转回这运过选逻释录锦错录表链开阅阅关阐陈难顶项顺频题类显余验骤面么么点";

const PAIRS = new Map([...TRADITIONAL].map((character, at) => [character, SIMPLIFIED[at] ?? character]));
const ANY = new RegExp(`[${TRADITIONAL}]`, "g");

/** A text whose words can be compared with those of this folder, character by character as long as it was. */
export const simplified = (text: string): string => text.replace(ANY, (character) => PAIRS.get(character) ?? character);
