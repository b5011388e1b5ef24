import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { sidebar } from '../content/sidebar.ts';

export const zhCn: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: '简体中文',
  lang: 'zh-CN',
  title: '飞书 · WPS 365 · 纷享销客',
  description: '飞书系统状态、WPS 365 企业用户、纷享销客 Offline API 的类型化客户端，以及配套的模拟服务器。',
  themeConfig: {
    nav: [
      { text: '指南', link: '/zh-CN/guides/testing-with-the-mocks', activeMatch: '^/zh-CN/guides/' },
      {
        text: '错误码',
        activeMatch: '^/zh-CN/errors/',
        items: [
          { text: '飞书 / Lark', link: '/zh-CN/errors/feishu' },
          { text: 'WPS 365', link: '/zh-CN/errors/wps' },
          { text: '纷享销客', link: '/zh-CN/errors/fxiaoke' },
        ],
      },
      { text: 'API', link: '/zh-CN/api/', activeMatch: '^/zh-CN/api/' },
    ],
    sidebar: sidebar('zh-CN', {
      sections: {
        guides: '指南',
        errors: '错误码',
        packages: '软件包',
        mocks: '模拟服务器',
        examples: '示例',
        reliability: '可靠性',
        api: 'API 参考',
      },
      apiOverview: '全部入口',
    }),
    outline: { label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色模式',
    darkModeSwitchTitle: '切换到深色模式',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这个页面',
      quote: '链接可能已经失效。可以用上方的搜索框，或者回到首页。',
      linkText: '回到首页',
      linkLabel: '回到首页',
    },
  },
};
