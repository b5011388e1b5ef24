export const icons = [
  'GeneralDoNotDisturb',
  'GeneralInMeetingBusy',
  'Coffee',
  'GeneralBusinessTrip',
  'GeneralWorkFromHome',
  'StatusEnjoyLife',
  'GeneralTravellingCar',
  'StatusBus',
  'StatusInFlight',
  'Typing',
  'EatingFood',
  'SICK',
  'GeneralSun',
  'GeneralMoonRest',
  'StatusReading',
  'Status_PrivateMessage',
  'StatusFlashOfInspiration',
  'GeneralVacation',
] as const;

export const colors = [
  'BLUE',
  'GRAY',
  'INDIGO',
  'WATHET',
  'GREEN',
  'TURQUOISE',
  'YELLOW',
  'LIME',
  'RED',
  'ORANGE',
  'PURPLE',
  'VIOLET',
  'CARMINE',
] as const;

export type SystemStatusIcon = (typeof icons)[number];
export type SystemStatusColor = (typeof colors)[number];

/** The same text in several languages. Clients show it in place of the plain text where both exist. */
export interface I18nText {
  zh_cn?: string | undefined;
  en_us?: string | undefined;
  ja_jp?: string | undefined;
}

/** What a user sees in the settings about the status being switched on by other systems. */
export interface SystemStatusSyncSetting {
  /** Default `true`. */
  is_open_by_default?: boolean | undefined;
  /** Weight 1 to 30. Default `自动开启`. */
  title?: string | undefined;
  /** Weight 1 to 30 in each language. */
  i18n_title?: I18nText | undefined;
  /** Weight 1 to 60. Default `从相关系统进行信息同步，同步后将自动开启并优先展示该状态。`. */
  explain?: string | undefined;
  /** Weight 1 to 60 in each language. */
  i18n_explain?: I18nText | undefined;
}

/** What a caller can set of a status. In a text a Chinese character weighs 2 and any other 1 (label: inferred). */
export interface SystemStatusFields {
  /** Weight 1 to 20. No two statuses of a tenant may share one. */
  title: string;
  /** Weight 1 to 20 in each language. No two statuses of a tenant may share one. */
  i18n_title?: I18nText | undefined;
  icon_key: SystemStatusIcon;
  /** Default `BLUE`. */
  color?: SystemStatusColor | undefined;
  /** 0 to 9, whole; the smallest is shown first. No two statuses of a tenant may share one. Default 0. */
  priority?: number | undefined;
  sync_setting?: SystemStatusSyncSetting | undefined;
}

/** A status as the vendor answers it. */
export interface SystemStatus {
  /** 19 decimal digits, too many for a number. */
  system_status_id: string;
  title: string;
  i18n_title?: I18nText | undefined;
  /** One of {@link SystemStatusIcon}, or a value that the vendor has added since. */
  icon_key: SystemStatusIcon | (string & {});
  /** One of {@link SystemStatusColor}, or a value that the vendor has added since. */
  color?: SystemStatusColor | (string & {}) | undefined;
  priority?: number | undefined;
  sync_setting?: SystemStatusSyncSetting | undefined;
}

/** How many statuses a tenant can have: as many as there are priorities. */
export const mostStatusesOfTenant = 10;
