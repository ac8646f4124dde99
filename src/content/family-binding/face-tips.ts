import type { ReasonText } from '@/domain/family-binding/guide'
import { inferred } from '../wording/claim'
import { reason } from './notation'
import { askCounter, betterLight, bindAtCounter, offlineSince, otherPhone, whenTogether } from './repeated'

/** domain.md D05: the face is not recognised. */
export const faceTips: ReasonText = reason(
  '刷脸过不去',
  [inferred('多半是光线暗、戴着帽子眼镜、照片太旧，或脸上有伤。', 'nhsa-reply zgjkxw-2024'), offlineSince],
  [betterLight, otherPhone, whenTogether, bindAtCounter, askCounter],
)
