import type { DefaultTheme } from 'vitepress';

/** A search in the browser, over an index that is made with the site. No service is asked. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    detailedView: true,
    miniSearch: {
      searchOptions: {
        boost: { title: 8, text: 2, titles: 1 },
        // A code is right or wrong: another one that differs by a digit is no help.
        fuzzy: (term) => (/\d/.test(term) ? false : 0.2),
        prefix: true,
        combineWith: 'AND',
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: 'Search, or type an error code', buttonAriaLabel: 'Search, or type an error code' },
        },
      },
      'zh-CN': {
        translations: {
          button: { buttonText: '搜索，或输入错误码', buttonAriaLabel: '搜索，或输入错误码' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清除',
            backButtonTitle: '关闭搜索',
            noResultsText: '没有找到',
            footer: {
              selectText: '打开',
              selectKeyAriaLabel: '回车键',
              navigateText: '切换',
              navigateUpKeyAriaLabel: '上箭头',
              navigateDownKeyAriaLabel: '下箭头',
              closeText: '关闭',
              closeKeyAriaLabel: 'Esc 键',
            },
          },
        },
      },
    },
  },
};
