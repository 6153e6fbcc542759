"""From text to canonical values and the model. Knows nothing of PDF."""
