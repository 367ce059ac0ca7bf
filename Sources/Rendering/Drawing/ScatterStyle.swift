/// How the parts of a scatter diagram look, on light paper and on dark.
enum ScatterStyle {
  /// A style sheet.
  static let lines = """
        text { font-family: \(TextExtent.fontFamily); font-size: 13px; fill: #1a1a1a; }
        .paper { fill: #ffffff; }
        .title { font-size: 20px; font-weight: bold; }
        .quiet { fill: #595959; }
        .end { text-anchor: end; }
        .grid { stroke: #e4e4e4; fill: none; }
        .here { stroke: #595959; stroke-dasharray: 2 5; fill: none; }
        .lead { stroke: #9a9a9a; fill: none; }
        .front { stroke: \(Palette.blue); stroke-width: 2; stroke-dasharray: 6 4; fill: none; }
        .unbeaten { fill: \(Palette.blue); stroke: #ffffff; stroke-width: 1; }
        .beaten { fill: #ffffff; stroke: #767676; stroke-width: 2; }
        .name { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }
        .best { font-weight: bold; }
        @media (prefers-color-scheme: dark) {
          text { fill: #ededed; }
          .paper { fill: #161616; }
          .quiet { fill: #b3b3b3; }
          .grid { stroke: #333333; }
          .here { stroke: #b3b3b3; }
          .lead { stroke: #808080; }
          .front { stroke: \(Palette.skyBlue); }
          .unbeaten { fill: \(Palette.skyBlue); stroke: #161616; }
          .beaten { fill: #161616; stroke: #a6a6a6; }
          .name { stroke: #161616; }
        }

    """
}
