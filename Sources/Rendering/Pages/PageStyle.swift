/// How pages look: on paper and on screens of any width, light and dark.
enum PageStyle {
  static let sheet = """
    :root { \(PageColors.light) color-scheme: light dark; }
    @media (prefers-color-scheme: dark) { :root { \(PageColors.dark) } }
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 49rem; padding: 3.5rem 1.5rem 5rem; background: var(--ground);
      color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto,
      "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere; }
    body.wide { max-width: 66rem; }
    strong { unicode-bidi: isolate; }
    h1, h2, h3, h4 { line-height: 1.2; font-weight: 650; letter-spacing: -0.015em;
      text-wrap: balance; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.6rem); margin: 0; }
    h1 .arrow { color: var(--accent); font-weight: 400; }
    h2 { font-size: 1.5rem; margin: 4rem 0 1rem; }
    h3 { font-size: 1.15rem; margin: 2.75rem 0 0.35rem; letter-spacing: -0.005em; }
    h4 { font-size: 1rem; margin: 1.5rem 0 0.35rem; letter-spacing: 0; }
    p { margin: 0 0 0.9rem; }
    p, li, dd { max-width: 68ch; text-wrap: pretty; }
    ul, ol { margin: 0 0 1rem; padding-left: 1.15rem; }
    li { margin-bottom: 0.4rem; }
    li::marker { color: var(--quiet); }
    a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
    main:focus { outline: none; }
    code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    code, code span { display: inline-block; max-width: 100%; vertical-align: baseline; }
    .kicker { color: var(--quiet); font-size: 0.95rem; margin: 0 0 0.75rem; max-width: none; }
    .conditions { color: var(--quiet); margin: 0.75rem 0 0; }
    .lead { font-size: 1.28rem; line-height: 1.5; margin: 1.75rem 0 2.25rem; max-width: 38em; }
    .quiet, .note { color: var(--quiet); }
    .note { font-size: 0.95rem; }
    .warning { text-decoration: underline; text-decoration-color: var(--move);
      text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
    .skip { position: absolute; left: 1rem; top: -4rem; background: var(--ground);
      padding: 0.5rem 1rem; }
    .skip:focus { top: 0.75rem; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .figures { display: grid; grid-template-columns: repeat(4, auto); gap: 1rem 2rem; margin: 0;
      padding: 1.25rem 0 0; border-top: 2px solid var(--ink); justify-content: space-between; }
    .figures dt { color: var(--quiet); font-size: 0.95rem; }
    .figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; letter-spacing: -0.01em;
      line-height: 1.3; }
    nav { margin-top: 2.75rem; font-size: 0.95rem; }
    nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap;
      gap: 0.15rem 1.4rem; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: 0.2rem 0; }
    figure { margin: 1.5rem 0 2rem; }
    svg { display: block; max-width: 100%; height: auto; }
    svg.narrow { display: none; }
    table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; font-size: 0.95rem;
      line-height: 1.5; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.6rem 1.25rem 0.6rem 0;
      border-bottom: 1px solid var(--line); font-weight: 400; }
    thead th { color: var(--quiet); border-bottom-color: var(--strong-line); padding-top: 0;
      white-space: nowrap; }
    tbody th { font-weight: 600; }
    tbody th .quiet, tbody th p { font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    td p, th p { margin: 0.15rem 0 0; }
    .number { text-align: right; white-space: nowrap; }
    tr.this th, tr.this td { background: var(--wash); }
    .level { display: block; font-weight: 400; color: var(--quiet); white-space: nowrap; }
    .pips { letter-spacing: 0.1em; color: var(--quiet); }
    .pips b { color: var(--accent); font-weight: 400; }
    .lessons th[scope=row], .moves th[scope=row] { width: 12rem; }
    .options th[scope=row] { min-width: 13rem; }
    .options .details { min-width: 6.5rem; }
    .lessons .when { width: 5.5rem; height: 0.4rem; margin: 0.45rem 0 0 auto; }
    .when .span { fill: var(--line); }
    .when .learning { fill: var(--accent); }
    .evidence { color: var(--quiet); padding-left: 1.3em; position: relative; }
    .evidence::before { content: "→"; content: "→" / ""; position: absolute; left: 0;
      color: var(--accent); }
    .dates { color: var(--quiet); margin: 0 0 0.75rem; }
    .savings { list-style: none; padding: 0; }
    .savings li { display: grid; grid-template-columns: 7rem 1fr; gap: 0 1.25rem; max-width: none; }
    .savings strong { text-align: right; }
    details { border-top: 1px solid var(--strong-line); border-bottom: 1px solid var(--strong-line);
      margin: 1rem 0; padding: 0.75rem 0; }
    details + details { border-top: 0; margin-top: -1rem; }
    summary { cursor: pointer; font-weight: 600; }
    details > h3:first-of-type { margin-top: 1.5rem; }
    dl.terms dt { font-weight: 600; margin-top: 0.7rem; }
    dl.terms dd { margin: 0; }
    dl.terms { margin: 0 0 1rem; }
    @media print, (min-width: 44.01rem) {
      dl.terms { display: grid; grid-template-columns: fit-content(16rem) 1fr; gap: 0.4rem 1.25rem; }
      dl.terms dt { margin: 0; }
    }
    .deeper { padding-left: 1.25rem; }
    .deepest { padding-left: 2.5rem; }
    .commands { list-style: none; padding: 0; }
    .commands li { margin-bottom: 0.9rem; max-width: none; }
    .commands code { display: block; }
    footer { margin-top: 4.5rem; padding-top: 1rem; border-top: 1px solid var(--line);
      color: var(--quiet); font-size: 0.95rem; }

    """ + PictureStyle.rules + narrow + paper

  /// On phones.
  private static let narrow = """
    @media (max-width: 44rem) {
      body { padding: 2rem 1.15rem 3.5rem; }
      h2 { margin-top: 3.25rem; }
      .lead { font-size: 1.15rem; }
      .figures { grid-template-columns: repeat(2, 1fr); }
      svg.wide { display: none; }
      svg.narrow { display: block; width: 100%; max-width: 30rem; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      table, tbody { display: block; }
      tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.7rem 0;
        border-bottom: 1px solid var(--line); }
      th, td { border: 0; padding: 0; text-align: left; }
      tbody th, .lessons th[scope=row] { flex: 1 0 100%; width: auto; }
      td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); }
      .lessons td.details { flex: 1 0 100%; order: 9; margin-top: 0.35rem; }
      .lessons td:last-child { display: flex; gap: 0.5rem; align-items: baseline; }
      .lessons .when { margin: 0; width: 4rem; }
      tr.this { margin: 0 -0.6rem; padding-left: 0.6rem; padding-right: 0.6rem;
        background: var(--wash); }
      .savings li { grid-template-columns: 1fr; }
      .savings strong { text-align: left; }
    }

    """

  /// In print nothing can be opened, so that all is shown.
  private static let paper = """
    @media print {
      @page { margin: 18mm 16mm; }
      :root { \(PageColors.light) color-scheme: light; font-size: 9.5pt; }
      body { padding: 0; max-width: none; font-size: 1rem; }
      h2 { margin-top: 2.5rem; }
      h3 { margin-top: 1.75rem; }
      nav, .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
      details, summary { border: 0; padding: 0; list-style: none; }
      h2, h3, h4, summary, thead, .dates { break-after: avoid; }
      tr, li, figure, .figures { break-inside: avoid; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
