import { simplified } from "./simplified";

const ROUND =
  /(?:[一二三四五六七八九1-9]|技术|业务|主管|总监|部门|交叉|电话|视频|现场|[终初复群]|\bhr|leader|boss)\s*面(?=$|经|[^\p{L}])|面经|面试(?:复盘|记录|经历|回顾|过程)|^\P{L}*(?:\p{L}+ ){0,2}(?:interview|round)\s?#?\d{1,2}(?!\d)|\b(?:1st|2nd|3rd|\dth|first|second|third|final|technical|phone|hr|managerial)\s(?:round|interview)\b(?!\squestions)/iu;

/** Whether a heading names an interview, or a part of one: what is listed below it was asked there. */
export const namesRound = (title: string): boolean =>
  title.length < 80 && !/[?？]/.test(title) && ROUND.test(simplified(title));
