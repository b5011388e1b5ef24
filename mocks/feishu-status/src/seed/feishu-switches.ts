/** What the evidence leaves open, or shows in two ways. The first value of each is the default; `false` is too. */
export interface FeishuSwitches {
  /** The HTTP status of 99991400: the vendor's page says 429, and 400 for some older operations. */
  rateLimitStatus: 429 | 400;
  /** `true`: what has the wrong shape is refused by the gateway with 99992402 and not with 2005001. */
  gatewayValidation: boolean;
  /** `true`: a body that is not JSON is refused by the gateway with 9499 and not with 2005001. */
  gatewayJson: boolean;
  /** `true`: the gateway refuses a batch for a user id that it cannot convert, with a code of its own: 999923xx. */
  gatewayUserIds: boolean;
  /** `unchecked`: an `end_time` in the past or more than 365 days ahead is taken. */
  endTime: 'checked' | 'unchecked';
  /** The page asks for text; the official SDK for Node declares a number. `taken`: a number is read as its digits. */
  numericEndTime: 'refused' | 'taken';
  unknownFields: 'ignored' | 'refused';
  /** `failed`: every user of a batch gets `fail`; patch and delete are refused either way. */
  unknownStatus: 'refused' | 'failed';
  duplicateUsers: 'kept' | 'refused';
  openAgain: 'replaces' | 'fails';
  closeWhenNotOn: 'succeeds' | 'fails';
  /** `unchecked`: the texts of a status may weigh any amount. */
  textWeight: 'checked' | 'unchecked';
  /** Whether a title and a text of `i18n_title`, or two languages, clash with one another. */
  nameClash: 'anyLocale' | 'sameLocale';
  /** `titleAndIcon`: a patch needs these two whatever it changes. */
  patchRequires: 'named' | 'titleAndIcon';
  /** What becomes of a field that `update_fields` names and `system_status` leaves out. */
  patchLeftOut: 'default' | 'kept' | 'refused';
  /** What a patch does with the parts of `i18n_title` and `sync_setting` that it leaves out: `merged` keeps them. */
  patchObjects: 'replaced' | 'merged';
  listOrder: 'priority' | 'creation';
  /** `unchecked`: a `page_token` that was not given out here stands for the first page. */
  pageToken: 'checked' | 'unchecked';
  contentType: 'any' | 'json';
  appIdForm: 'checked' | 'unchecked';
  /** The HTTP status of a token call with a wrong secret. */
  wrongSecretStatus: 200 | 400;
  /** `loginUser`: a token call of an unknown app, or with a wrong secret, gets 99991543. */
  wrongCredentials: 'app' | 'loginUser';
  /** `refused`: an app that is not in use gets no token but 10013. */
  stoppedAppToken: 'given' | 'refused';
}
