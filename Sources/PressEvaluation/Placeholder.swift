/// To be filled.
enum PressEvaluationPlaceholder {}
