/** A user of a call, as the vendor wants them. */
export interface CalledUser {
  readonly user_id: string;
  readonly end_time: string;
}

/** The vendor's example status. */
export const statusId = '7101214603622940671';

export const batchOpenPath = `/open-apis/personal_settings/v1/system_statuses/${statusId}/batch_open?user_id_type=open_id`;

/** Users with ids as long as the vendor's. */
export function madeUpUsers(howMany: number): CalledUser[] {
  const end_time = String(Math.floor(Date.now() / 1000) + 3600);
  return Array.from({ length: howMany }, (_, index) => ({
    user_id: `ou_${String(index).padStart(32, '0')}`,
    end_time,
  }));
}
