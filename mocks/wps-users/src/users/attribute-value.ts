import type { WpsState } from '../state/wps-state.ts';

/** A value for one of the company's attributes, in the field of the attribute's type. */
export interface NewAttributeValue {
  readonly attr_id: string;
  readonly option_key?: string | undefined;
  readonly relation_user?: string | undefined;
  readonly text?: string | undefined;
}

/** The field that holds the value of an attribute; the pages name none for `relation_depts`. */
const fields = {
  text: 'text',
  option: 'option_key',
  relation_user: 'relation_user',
  relation_depts: undefined,
} as const;

/** Why a value cannot be taken; undefined when it can. An empty text takes the value away. */
export function attributeValueFault(state: WpsState, value: NewAttributeValue): string | undefined {
  const attribute = state.company.custom_attrs.find(({ id }) => id === value.attr_id);
  if (attribute === undefined) return `there is no custom attribute ${value.attr_id}`;
  const field = fields[attribute.value_type];
  if (field === undefined) return `${value.attr_id} is of type relation_depts, for which the call has no field`;
  const given = value[field];
  if (given === undefined) return `${value.attr_id} is of type ${attribute.value_type}, so its value goes to ${field}`;
  if (given === '') return undefined;
  if (field === 'option_key' && !attribute.custom_options.some(({ key }) => key === given)) {
    return `${value.attr_id} has no option ${given}`;
  }
  if (field === 'relation_user' && state.users.get(given)?.deleted !== false) return `there is no user ${given}`;
  return undefined;
}
