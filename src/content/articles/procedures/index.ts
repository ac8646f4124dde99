import type { Article } from '@/domain/knowledge/article'
import { setUpAccountSharing, useInsuranceWallet } from './account-sharing'
import { fileRemoteCare, selectProvider } from './away-from-home'
import { bindNewborn, bindOffline, bindRelativeById, unbindRelative } from './bind-relative'
import { activateBankFunction, enableSocialFunction, resetSocialPin } from './enable-card'
import { changeInsuredArea, checkInsuredStatus, correctNameOrId, payContributions } from './insured-record'
import { reportLostCard } from './lost-card'
import { activateCode, resetCodePin } from './medical-code'
import { findOrderAfterFailure, payBillOnline } from './online-payment'
import { claimManually, refundAndResettle } from './refund-and-claim'
import { replaceOrReissueCard } from './replace-card'
import { showMedicalCode, showParentCode } from './show-code'

/** How to get one thing done each, the one at the window first. */
export const procedures: readonly Article[] = [
  showMedicalCode, showParentCode, activateCode, resetCodePin,
  checkInsuredStatus, fileRemoteCare, changeInsuredArea, refundAndResettle, claimManually,
  enableSocialFunction, activateBankFunction, resetSocialPin, replaceOrReissueCard, reportLostCard,
  bindRelativeById, bindNewborn, bindOffline, unbindRelative, setUpAccountSharing, useInsuranceWallet,
  payBillOnline, findOrderAfterFailure, selectProvider, correctNameOrId, payContributions,
]
