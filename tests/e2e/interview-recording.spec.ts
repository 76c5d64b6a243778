import { expect, test } from "../support/browser";
import { takeInterview } from "../support/interview";
import config from "../playwright.config";

// A microphone that Chromium makes up, and that nobody has to allow.
const made = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const { launchOptions } = config.use ?? {};
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...made] } });

test("an answer is recorded onto the device, stays there, and is deleted", async ({ page, baseURL }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" && !/\/answers\/|\/api\/me$/.test(request.url())) sent.push(request.url());
  });
  await takeInterview(page, baseURL);
  await page.getByRole("button", { name: "录音", exact: true }).click();
  await expect(page.getByText("正在录音 0:01")).toBeVisible();
  await page.getByRole("button", { name: "停止录音" }).click();
  const recordings = page.getByRole("list", { name: "这一题的录音，只在这台设备上" });
  await expect(recordings.locator("audio")).toHaveCount(1);
  await recordings.locator("audio").evaluate((audio: HTMLAudioElement) => audio.play());
  await page.reload();
  await expect(recordings.locator("audio")).toHaveCount(1);
  await page.getByRole("button", { name: "删除第 1 段" }).click();
  await expect(recordings).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(recordings).toHaveCount(0);
  expect(sent).toEqual([]);
});

test("without a microphone typing works as ever, and that is said", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await takeInterview(page, baseURL);
  await page.getByRole("button", { name: "录音", exact: true }).click();
  await expect(page.getByText("用不了麦克风")).toBeVisible();
  await page.getByRole("textbox", { name: "你的回答" }).fill("照样写");
  await expect(page.locator('.taking-saved[data-saved="saved"]')).toBeVisible();
});

test("a question is read aloud in the interview's language, where the device has a voice for it", async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const voice = { lang: "zh-CN", localService: true, name: "test" };
    Object.defineProperty(window, "speechSynthesis", {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel: () => undefined,
        speak: ({ text }: { text: string }) => Object.assign(window, { spoken: text }),
      }),
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: function (this: { text: string }, text: string) {
        this.text = text;
      },
    });
  });
  await takeInterview(page, baseURL);
  await page.getByRole("button", { name: "朗读题目" }).click();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(await page.evaluate(() => (window as unknown as { spoken: string }).spoken)).toContain(title);
  await page.getByRole("button", { name: "停止朗读" }).click();
});
