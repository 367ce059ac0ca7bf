/// How the shapes of pictures look, on light and on dark ground.
enum PictureStyle {
  /// For a picture in a page, whose style sheet names the colours.
  static let rules = """
    text { font-family: \(TextExtent.fontFamily); fill: var(--ink); font-variant-numeric: tabular-nums;
      paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
    tspan { unicode-bidi: isolate; }
    .grid { stroke: var(--line); }
    .grid.year { stroke: var(--strong-line); }
    .today { stroke: var(--today); stroke-width: 1.5; stroke-dasharray: 4 3; }
    .learning { fill: var(--accent); }
    .free { fill: var(--ground); stroke: var(--accent); stroke-dasharray: 2 2; }
    .move { fill: var(--move); stroke: var(--ground); stroke-width: 1.5; }
    .route { fill: none; stroke: var(--accent); stroke-width: 4; }
    .detour { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
    .head.route { fill: var(--accent); stroke: none; }
    .head.detour { fill: var(--quiet); stroke: none; }
    .station { fill: var(--ground); stroke: var(--accent); stroke-width: 2; }
    .station.goal { fill: var(--wash); }
    .station.side { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 3 3; }
    .reference { stroke: var(--quiet); stroke-dasharray: 2 5; }
    .lead { stroke: var(--quiet); }
    .front { fill: none; stroke: var(--accent); stroke-width: 2; stroke-dasharray: 6 4; }
    .best { fill: var(--accent); stroke: var(--ground); }
    .beaten { fill: var(--ground); stroke: var(--quiet); stroke-width: 2; }
    .title, .strong { font-weight: 600; }
    text.quiet, tspan.quiet { fill: var(--quiet); }

    """

  /// The same for a picture that stands alone.
  static let sheet = """
    :root { \(PageColors.light) }
    @media (prefers-color-scheme: dark) { :root { \(PageColors.dark) } }
    .page { fill: var(--ground); }

    """ + rules
}

/// The colours of pages and pictures by what they are for, as properties of a style sheet.
///
/// Every pair of ink and ground has a contrast of 4.5 or more, as WCAG 2.2 asks of text.
enum PageColors {
  static let light = """
    --ground: #ffffff; --ink: #1d2329; --quiet: #5b6670; --line: #e7eaed; --strong-line: #c9cfd5; \
    --accent: \(Palette.blue); --wash: #eef5fa; --move: \(Palette.vermilion); --today: \(Palette.green);
    """
  static let dark = """
    --ground: #14181c; --ink: #e8eaed; --quiet: #a3adb7; --line: #272d33; --strong-line: #414a53; \
    --accent: \(Palette.skyBlue); --wash: #1b242c; --move: \(Palette.orange); --today: #35c79b;
    """
}
