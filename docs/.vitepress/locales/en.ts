import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { sidebar } from '../content/sidebar.ts';

export const en: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: 'English',
  lang: 'en',
  title: 'Feishu · WPS 365 · Fxiaoke',
  description:
    'Typed clients for Feishu system status, WPS 365 users and Fxiaoke’s Offline API, and mock servers to test with.',
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/testing-with-the-mocks', activeMatch: '^/guides/' },
      {
        text: 'Error codes',
        activeMatch: '^/errors/',
        items: [
          { text: 'Feishu / Lark', link: '/errors/feishu' },
          { text: 'WPS 365', link: '/errors/wps' },
          { text: 'Fxiaoke', link: '/errors/fxiaoke' },
        ],
      },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: sidebar('en', {
      sections: {
        guides: 'Guides',
        errors: 'Error codes',
        packages: 'Packages',
        mocks: 'Mock servers',
        examples: 'Examples',
        reliability: 'Reliability',
        api: 'API reference',
      },
      apiOverview: 'All entries',
    }),
  },
};
