/* Registered by check.js and taken away at once: a browser takes a worker only from a server whose certificate it trusts. */
