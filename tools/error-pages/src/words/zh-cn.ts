import { escapeMarkdown } from '../render/escape-markdown.ts';
import type { Words } from './words.ts';

/** The sources of the catalogues that are no address. One that is missing here stops the generator. */
const sources: Readonly<Record<string, string>> = {
  'the error tables on the pages of the operations': '各接口文档的错误码表',
  'third-party captures of the live gateway without credentials, 2026-09':
    '第三方在无凭证情况下对线上网关响应的抓取记录，2026-09',
  'third-party captures of other operations of the same gateway, in public issues':
    '公开 issue 中，第三方对同一网关其他接口响应的抓取记录',
  'third-party captures of other operations of the same gateway': '第三方对同一网关其他接口响应的抓取记录',
  'third-party captures of the live gateway, 2026': '第三方对线上网关响应的抓取记录，2026',
};

export const zhCn: Words = {
  otherLanguage: 'English',
  generated: (packageName) =>
    `由 “pnpm docs:errors” 根据 ${packageName}/contract 的 errors 生成。请修改契约，不要修改本页。`,
  introduction: ({ entries, codes }, { packageName }) => [
    `本页列出 [\`${packageName}\`](../../packages/${packageName.replace('@x/', '')}/README.zh-CN.md) 已知的全部错误码：共 ${entries} 个条目、${codes} 个错误码。调用被拒绝时抛出 \`VendorError\`，其 \`code\` 与 \`reason\` 即下文各条目的标题。不在本页中的错误码，\`reason\` 为 \`unlisted\`。`,
  ],
  headings: { origin: '条目来源', reading: '如何阅读条目', contents: '目录' },
  origin: ({ origin, packageName }) => [
    `本页由客户端与模拟服务器共用的错误目录（\`${packageName}/contract\` 的 \`errors\`）生成。${origin['zh-CN']}没有任何条目来自本项目对真实服务的调用：开发时没有可用的账号。`,
    '每个条目都注明其依据：',
  ],
  reading: ({ id, mock }, exampleAnchor) => [
    `每个错误码都有锚点：\`${id}.zh-CN.md#${exampleAnchor}\` 直达对应条目。`,
    '引用部分是服务端返回的文本；其下是同一错误码可能附带的其他文本，括号内为对应原因。文本可能随时变化，请勿据此编写判断逻辑。',
    '“自动重试”指客户端自身的行为；设置 `retry: false` 后仍会换新访问令牌重试一次。只有重复请求无害，或响应表明请求未被执行时，客户端才会重试。',
    '“可能已生效”指写操作虽被拒绝但仍可能已全部或部分执行；若为“是”，或列出了所调用的接口，请先回读确认，再决定是否重发。',
    `“故障”让[模拟服务器](../../mocks/${mock.folder}/README.zh-CN.md)用该错误码拒绝该接口的下一次调用：\`await mock.faults.arm('...')\`，或在命令行执行 \`x-mocks faults arm '...'\`。“请求”是模拟服务器本身就会拒绝的请求，摘自其[请求对照表](../../mocks/${mock.folder}/docs/requests.zh-CN.md)；表中多个错误码并列时，请求也按相同顺序并列。`,
  ],
  labels: { documented: '文档', sdk: 'SDK', observed: '实测', inferred: '推断' },
  labelMeanings: {
    documented: '官方文档有说明',
    sdk: '官方代码如此说明或如此运行',
    observed: '第三方在线上服务中抓取到',
    inferred: '尚无证据，是根据已知信息作出的最可能的判断',
  },
  sectionSize: (entries) => `${entries} 个条目`,
  noText: '官方未给出文本。',
  otherText: (cause) => `（\`${cause}\`）`,
  advice: '处理建议',
  noAdvice: '暂无处理建议。',
  httpStatus: 'HTTP 状态码',
  retried: '自动重试',
  retry: (advice, mayHaveExecuted) => {
    switch (advice) {
      case 'never':
        return '否';
      case 'refresh-token':
        return '换新访问令牌后重试一次';
      case 'backoff':
        return mayHaveExecuted ? '等待后重试，仅限重复请求无害时' : '等待后重试';
    }
  },
  effect: '可能已生效',
  mayHaveExecuted: (value) => (value ? '是' : '否'),
  mayHaveExecutedWith: (operations) => `仅限 ${operations}`,
  operations: '接口',
  everyOperation: '任意',
  noOperation: '本客户端的接口均不涉及',
  evidence: '依据',
  provocation: '如何在模拟服务器上重现',
  fault: '故障',
  noFault: '无法用故障重现：模拟服务器不会返回这个 HTTP 状态码。',
  request: '请求',
  answeredBy: (answer) => `（对应 ${answer}）`,
  colon: '：',
  listSeparator: '、',
  clauseSeparator: '，',
  sourceLink: (url) => `[官方页面](${url})`,
  sourceText: (source) => {
    const text = sources[source];
    if (text === undefined) {
      throw new Error(
        `The source "${source}" has no Chinese wording: add one to tools/error-pages/src/words/zh-cn.ts, or give the address of a page as the source.`,
      );
    }
    return escapeMarkdown(text);
  },
};
