"""The public Autobahn suite against our WebSocket class."""
