BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE events (
	room_id VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	type VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	user_id VARCHAR NOT NULL, 
	ordinal BIGINT NOT NULL, 
	client_id VARCHAR, 
	digest BLOB, 
	text VARCHAR, 
	edited_at BIGINT, 
	deleted BOOLEAN NOT NULL, 
	target BIGINT, 
	member_id VARCHAR, 
	role VARCHAR, 
	CONSTRAINT pk_events PRIMARY KEY (room_id, seq), 
	CONSTRAINT fk_events_member_id_users FOREIGN KEY(member_id) REFERENCES users (id), 
	CONSTRAINT fk_events_room_id_rooms FOREIGN KEY(room_id) REFERENCES rooms (id) ON DELETE CASCADE, 
	CONSTRAINT fk_events_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)
)
 WITHOUT ROWID

;
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',1,'joined',1795892476402,'u_4vafquaf6wcn',0,'old-1',X'D771D878A40396723CC8E100DBFC8EB5',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',2,'joined',1795892476442,'u_3rgi6rqwt3re',0,'old-2',X'E3B7E3EF5D738F95C27DE3723CE2A17B',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',3,'added',1795892476452,'u_4vafquaf6wcn',0,'old-3',X'14DE34663D7E776802CDB102884C7940',NULL,NULL,0,NULL,'u_2yyh6g22iupq','moderator');
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',4,'role',1795892476462,'u_4vafquaf6wcn',0,'old-4',X'B5BBEB48735E592475A68D0C1FDCB864',NULL,NULL,0,NULL,'u_3rgi6rqwt3re','moderator');
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',5,'message',1795892476469,'u_4vafquaf6wcn',1,'old-5',X'BF6193887E8F6F3F526F282301CDFA0E','The first ship is in.',1795892476483,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',6,'message',1795892476476,'u_3rgi6rqwt3re',2,'old-6',NULL,'',NULL,1,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',7,'edited',1795892476480,'u_4vafquaf6wcn',2,'old-7',X'092F659C68FB0A58538A9FE3C4223E78',NULL,NULL,0,5,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',8,'edited',1795892476483,'u_4vafquaf6wcn',2,'old-8',X'780854C8DF660EEBA9A0EAA301405AD9',NULL,NULL,0,5,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',9,'edited',1795892476485,'u_3rgi6rqwt3re',2,'old-9',NULL,NULL,NULL,0,6,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',10,'deleted',1795892476488,'u_4vafquaf6wcn',2,'old-10',X'D94958F7D396A7C6DC94D2D933C605A3',NULL,NULL,0,6,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',11,'renamed',1795892476491,'u_4vafquaf6wcn',2,'old-11',X'2E7F838C5E166CCFD0B2A7FA142BDCFA','quay "zwei" 日本',NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',12,'topic',1795892476491,'u_4vafquaf6wcn',2,NULL,NULL,'Ships & <b>cranes</b> \ 🚢',NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',13,'topic',1795892476501,'u_3rgi6rqwt3re',2,'old-13',X'56A8377C74EB7F4D52D6DC4ED0D3BFB6','',NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',14,'archived',1795892476508,'u_4vafquaf6wcn',2,'old-15',X'041D92A2B48B194DB6C3FD6BC2EFF4BF',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',15,'restored',1795892476513,'u_4vafquaf6wcn',2,'old-16',X'3BC4C6D5168AB18BE3EE4E6622841936',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',16,'removed',1795892476521,'u_4vafquaf6wcn',2,'old-17',X'D7A6CB3FF4450FF5A7B41E1E5FCDBBE7',NULL,NULL,0,NULL,'u_2yyh6g22iupq',NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',17,'left',1795892476525,'u_3rgi6rqwt3re',2,'old-18',X'EC4FE36D27659CADF9C61609197C1B67',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_6gqgrrwm63mi',18,'message',1795892476528,'u_4vafquaf6wcn',3,'old-19',X'CE7ABB43070D7A0E02D28ED7458A349A','The end.
日本',NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_wnusdn4zdfph',1,'joined',1795892476175,'u_4vafquaf6wcn',0,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_wnusdn4zdfph',2,'joined',1795892476274,'u_3rgi6rqwt3re',0,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "events" VALUES('r_wnusdn4zdfph',3,'joined',1795892476355,'u_2yyh6g22iupq',0,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
CREATE TABLE invites (
	code_hash VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT, 
	CONSTRAINT pk_invites PRIMARY KEY (code_hash)
);
CREATE TABLE looks (
	kind VARCHAR NOT NULL, 
	look VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	CONSTRAINT pk_looks PRIMARY KEY (kind, look, owner), 
	CONSTRAINT ck_looks_kind CHECK (kind IN ('account', 'room'))
)
 WITHOUT ROWID

;
INSERT INTO "looks" VALUES('room','quay ''''zwei'''' 日本','r_6gqgrrwm63mi');
INSERT INTO "looks" VALUES('room','general','r_wnusdn4zdfph');
INSERT INTO "looks" VALUES('account','alan','u_2yyh6g22iupq');
INSERT INTO "looks" VALUES('account','alan ito','u_2yyh6g22iupq');
INSERT INTO "looks" VALUES('account','alan lto','u_2yyh6g22iupq');
INSERT INTO "looks" VALUES('account','grace','u_3rgi6rqwt3re');
INSERT INTO "looks" VALUES('account','ada','u_4vafquaf6wcn');
INSERT INTO "looks" VALUES('account','ada okafor','u_4vafquaf6wcn');
CREATE TABLE members (
	room_id VARCHAR NOT NULL, 
	user_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	joined_seq BIGINT NOT NULL, 
	visible_from BIGINT NOT NULL, 
	read_seq BIGINT NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (room_id, user_id), 
	CONSTRAINT ck_members_role CHECK (role IN ('owner', 'moderator', 'member')), 
	CONSTRAINT fk_members_room_id_rooms FOREIGN KEY(room_id) REFERENCES rooms (id) ON DELETE CASCADE, 
	CONSTRAINT fk_members_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
INSERT INTO "members" VALUES('r_wnusdn4zdfph','u_4vafquaf6wcn','owner',1,1,1);
INSERT INTO "members" VALUES('r_wnusdn4zdfph','u_3rgi6rqwt3re','member',2,1,2);
INSERT INTO "members" VALUES('r_wnusdn4zdfph','u_2yyh6g22iupq','member',3,1,3);
INSERT INTO "members" VALUES('r_6gqgrrwm63mi','u_4vafquaf6wcn','owner',1,1,18);
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('epoch','e_bcmy33zdn59n');
INSERT INTO "meta" VALUES('life','2163613:1795892475992835629');
INSERT INTO "meta" VALUES('looks','17.0.0 14.0.0');
CREATE TABLE refresh_tokens (
	token_hash VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	used_at BIGINT, 
	CONSTRAINT pk_refresh_tokens PRIMARY KEY (token_hash), 
	CONSTRAINT fk_refresh_tokens_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE
);
CREATE TABLE revocations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT ck_revocations_kind CHECK (kind IN ('session', 'room'))
);
CREATE TABLE rooms (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	topic VARCHAR NOT NULL, 
	welcomes_newcomers BOOLEAN NOT NULL, 
	created_at BIGINT NOT NULL, 
	archived_at BIGINT, 
	head BIGINT NOT NULL, 
	message_count BIGINT NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_message_seq BIGINT NOT NULL, 
	CONSTRAINT pk_rooms PRIMARY KEY (id), 
	CONSTRAINT ck_rooms_kind CHECK (kind IN ('public', 'private'))
);
INSERT INTO "rooms" VALUES('r_wnusdn4zdfph','general','general','public','',1,1795892476174,NULL,3,0,1795892476355,0);
INSERT INTO "rooms" VALUES('r_6gqgrrwm63mi','quay "zwei" 日本','quay "zwei" 日本','public','',0,1795892476401,NULL,18,3,1795892476528,18);
CREATE TABLE sessions (
	id VARCHAR NOT NULL, 
	user_id VARCHAR NOT NULL, 
	cookie_hash VARCHAR, 
	created_at BIGINT NOT NULL, 
	last_seen_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	address VARCHAR NOT NULL, 
	user_agent VARCHAR NOT NULL, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT fk_sessions_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sessions_cookie_hash UNIQUE (cookie_hash)
);
CREATE TABLE settled_requests (
	room_id VARCHAR NOT NULL, 
	user_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_settled_requests PRIMARY KEY (room_id, user_id, client_id), 
	CONSTRAINT fk_settled_requests_room_id_rooms FOREIGN KEY(room_id) REFERENCES rooms (id) ON DELETE CASCADE, 
	CONSTRAINT fk_settled_requests_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)
)
 WITHOUT ROWID

;
INSERT INTO "settled_requests" VALUES('r_6gqgrrwm63mi','u_3rgi6rqwt3re','old-14',2,X'E3B7E3EF5D738F95C27DE3723CE2A17B');
INSERT INTO "settled_requests" VALUES('r_6gqgrrwm63mi','u_4vafquaf6wcn','old-12',12,X'AD51E21DD2B7E2B9F157E42AAB3C51F1');
CREATE TABLE users (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	display_name VARCHAR NOT NULL, 
	password_hash VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	disabled_at BIGINT, 
	CONSTRAINT pk_users PRIMARY KEY (id), 
	CONSTRAINT ck_users_role CHECK (role IN ('owner', 'member')), 
	CONSTRAINT uq_users_name_key UNIQUE (name_key)
);
INSERT INTO "users" VALUES('u_4vafquaf6wcn','ada','ada','Ada Okafor','$argon2id$v=19$m=19456,t=2,p=1$7F0LYUypVWqNsdY6ZywlhA$iPwTmy4yv4X8xXt/Hz+tPosAE5Ei17iQplr6tHtcE2U','owner',1795892476170,NULL);
INSERT INTO "users" VALUES('u_3rgi6rqwt3re','grace','grace','grace','$argon2id$v=19$m=19456,t=2,p=1$wnivlTLGmDNGqDVmbC1F6A$ky6rc3IBqZKXqsKVMq1aSBLFZ/08zqCHaWHRj7ixaJs','member',1795892476273,NULL);
INSERT INTO "users" VALUES('u_2yyh6g22iupq','alan','alan','Alan Ito','$argon2id$v=19$m=19456,t=2,p=1$IgTA+B/DWAvhHCNEKEUIwQ$okLj494hMegw2EJkdwsx8S0Ad4HnPZgW/fkZ6ENAzwg','member',1795892476354,NULL);
CREATE INDEX ix_revocations_subject ON revocations (subject);
CREATE UNIQUE INDEX uq_rooms_public_name_key ON rooms (name_key) WHERE kind = 'public';
CREATE INDEX ix_events_target ON events (room_id, target) WHERE target IS NOT NULL;
CREATE UNIQUE INDEX uq_events_client_id ON events (room_id, user_id, client_id) WHERE client_id IS NOT NULL;
CREATE INDEX ix_members_user_id ON members (user_id);
CREATE INDEX ix_sessions_expires_at ON sessions (expires_at);
CREATE INDEX ix_sessions_user_id ON sessions (user_id);
CREATE INDEX ix_refresh_tokens_session_id ON refresh_tokens (session_id);
CREATE INDEX ix_looks_owner ON looks (owner);
CREATE INDEX ix_rooms_joinable ON rooms (name_key, id) WHERE kind = 'public' AND archived_at IS NULL;
DELETE FROM "sqlite_sequence";
COMMIT;
