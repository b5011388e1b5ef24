/** The user of the default company with every field set, as batch_read, list and get print it. */
export const fullUser = {
  city: '珠海',
  country: '中国',
  ctime: 1767225600,
  email: 'full@mock.example',
  employee_id: 'M9999',
  employer: '模拟公司',
  employment_status: 'probationary',
  employment_type: 'permanent',
  ex_user_id: 'mock-ex-full',
  gender: 'female',
  id: 'mock-admin',
  leader_id: 'mock-super-admin',
  phone: '10000009999',
  role: 'admin',
  status: 'active',
  telephone: '010-00009999',
  title: '工程师',
  user_name: '模拟管理员',
  work_place: '模拟大厦',
  def_dept_id: 'mock-dept-engineering',
};

/** The same user as by_emails, by_phones and by_ex_user_ids print it. */
export const briefUser = {
  avatar: 'https://mock.example/avatar.svg',
  ctime: 1767225600,
  email: 'full@mock.example',
  ex_user_id: 'mock-ex-full',
  id: 'mock-admin',
  phone: '10000009999',
  role: 'admin',
  status: 'active',
  title: '工程师',
  user_name: '模拟管理员',
};
