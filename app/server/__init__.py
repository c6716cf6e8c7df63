"""Our uvicorn protocols, HTTP and WebSocket, with bounds. They import nothing else of the app."""
