/** A stretch of whole seconds, in minutes from one minute on. */
export const spanIn = {
  zh: (seconds: number): string =>
    seconds < 60
      ? `${seconds} 秒`
      : seconds % 60 === 0
        ? `${seconds / 60} 分钟`
        : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  en: (seconds: number): string =>
    seconds < 60
      ? `${seconds} s`
      : seconds % 60 === 0
        ? `${seconds / 60} min`
        : `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
};
