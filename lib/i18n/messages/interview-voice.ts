/** Questions that are read aloud, and answers that are recorded. */
export const interviewVoiceMessages = {
  zh: {
    readAloud: "朗读题目",
    stopReading: "停止朗读",
    record: "录音",
    recordHint: "只存在这台设备上",
    stopRecording: "停止录音",
    recording: (time: string) => `正在录音 ${time}`,
    recordings: "这一题的录音，只在这台设备上",
    recordingOf: (n: number) => `第 ${n} 段`,
    deleteRecording: (n: number) => `删除第 ${n} 段`,
    noMicrophone: "用不了麦克风：没有得到允许，或者没有接上。打字照常。",
    noRoom: "这台设备存不下录音。打字照常。",
  },
  en: {
    readAloud: "Read aloud",
    stopReading: "Stop reading",
    record: "Record",
    recordHint: "kept on this device only",
    stopRecording: "Stop recording",
    recording: (time: string) => `Recording ${time}`,
    recordings: "Recordings of this question, on this device only",
    recordingOf: (n: number) => `Part ${n}`,
    deleteRecording: (n: number) => `Delete part ${n}`,
    noMicrophone: "The microphone cannot be used: it was not allowed, or there is none. Typing works as ever.",
    noRoom: "This device has no room for the recording. Typing works as ever.",
  },
};
