extension ProfileDraft {
  func reportStartBeforeRole(_ log: FindingLog) {
    guard let inRoleSince, let start, inRoleSince.date > start else { return }
    log.report(
      .startBeforeRole, at: inRoleSince.place,
      "the role was entered on \(inRoleSince.date), after the plan starts on \(start); "
        + "put one of the dates right")
  }
}
