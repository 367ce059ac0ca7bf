/// How a page looks, on screens that are light or dark, and on paper.
enum PageStyle {
  /// A style sheet.
  static let lines = """
        :root { color-scheme: light dark; }
        body { margin: 0; font: 16px/1.5 \(TextExtent.fontFamily); color: #1a1a1a; background: #ffffff; }
        main { max-width: 84rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; }
        h2 { font-size: 1.15rem; margin-top: 2rem; }
        .answer { font-size: 1.1rem; max-width: 48rem; }
        .quiet { color: #595959; }
        p, ul, dl { max-width: 48rem; }
        figure { margin: 1.5rem 0; }
        svg { max-width: 100%; height: auto; }
        .scroll { overflow-x: auto; margin: 1.5rem 0; }
        table { border-collapse: collapse; font-size: 0.9rem; }
        caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #d9d9d9; }
        th { font-weight: normal; color: #595959; }
        tbody th { font-weight: bold; color: inherit; min-width: 10rem; }
        .wide { min-width: 15rem; }
        .number { text-align: right; white-space: nowrap; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
        dt { font-weight: bold; text-align: right; }
        dd { margin: 0; }
        @media (prefers-color-scheme: dark) {
          body { color: #ededed; background: #161616; }
          .quiet, th { color: #b3b3b3; }
          th, td { border-color: #3a3a3a; }
        }
        @media print { .scroll { overflow: visible; } table { font-size: 0.75rem; } }

    """
}
