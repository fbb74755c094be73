// Lets this package declare functions whose bodies are those of Helm's engine.
