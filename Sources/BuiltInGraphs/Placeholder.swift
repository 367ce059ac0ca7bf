// BuiltInGraphs
