"""The servers that Parley is measured against, and Parley."""

from bench.peers.bun import BUN
from bench.peers.floor import FLOOR
from bench.peers.naive import NAIVE
from bench.peers.nchan import NCHAN
from bench.peers.parley import PARLEY
from bench.peers.peer import Peer, Seat, Seats, Unavailable
from bench.peers.socketio import SOCKETIO

__all__ = ["PEERS", "Peer", "Seat", "Seats", "Unavailable"]

PEERS = {peer.name: peer for peer in (PARLEY, NAIVE, SOCKETIO, BUN, NCHAN, FLOOR)}
